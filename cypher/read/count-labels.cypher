// How many woven nodes there are with each label. A label without a node may be missing. Each label is counted by itself, for which
// both stores keep the count; all nodes grouped by their labels would be looked at one by one.
MATCH (n:Person)
RETURN 'Person' AS label, count(n) AS count
UNION ALL
MATCH (n:Country)
RETURN 'Country' AS label, count(n) AS count
UNION ALL
MATCH (n:Organization)
RETURN 'Organization' AS label, count(n) AS count
UNION ALL
MATCH (n:Locality)
RETURN 'Locality' AS label, count(n) AS count
UNION ALL
MATCH (n:Office)
RETURN 'Office' AS label, count(n) AS count
UNION ALL
MATCH (n:Level)
RETURN 'Level' AS label, count(n) AS count
UNION ALL
MATCH (n:Topic)
RETURN 'Topic' AS label, count(n) AS count
UNION ALL
MATCH (n:Tenure)
RETURN 'Tenure' AS label, count(n) AS count
UNION ALL
MATCH (n:Meeting)
RETURN 'Meeting' AS label, count(n) AS count
UNION ALL
MATCH (n:Visit)
RETURN 'Visit' AS label, count(n) AS count
UNION ALL
MATCH (n:Agreement)
RETURN 'Agreement' AS label, count(n) AS count
UNION ALL
MATCH (n:Partnership)
RETURN 'Partnership' AS label, count(n) AS count
UNION ALL
MATCH (n:DiplomaticRelations)
RETURN 'DiplomaticRelations' AS label, count(n) AS count
UNION ALL
MATCH (n:Membership)
RETURN 'Membership' AS label, count(n) AS count
UNION ALL
MATCH (n:Event)
RETURN 'Event' AS label, count(n) AS count
UNION ALL
MATCH (n:Figure)
RETURN 'Figure' AS label, count(n) AS count
UNION ALL
MATCH (n:Statement)
RETURN 'Statement' AS label, count(n) AS count
UNION ALL
MATCH (n:Policy)
RETURN 'Policy' AS label, count(n) AS count
