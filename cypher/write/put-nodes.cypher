// Puts woven nodes, new or changed. Takes rows of {id, label, properties}, properties with the id in them; replaces all properties.
// The label of an id never changes. Gives the ids.
UNWIND $rows AS row
MERGE (n:Woven {id: row.id})
SET n = row.properties
FOREACH (x IN CASE WHEN row.label = 'Person' THEN [1] ELSE [] END | SET n:Person:Actor)
FOREACH (x IN CASE WHEN row.label = 'Country' THEN [1] ELSE [] END | SET n:Country:Actor)
FOREACH (x IN CASE WHEN row.label = 'Organization' THEN [1] ELSE [] END | SET n:Organization:Actor)
FOREACH (x IN CASE WHEN row.label = 'Locality' THEN [1] ELSE [] END | SET n:Locality:Actor)
FOREACH (x IN CASE WHEN row.label = 'Office' THEN [1] ELSE [] END | SET n:Office)
FOREACH (x IN CASE WHEN row.label = 'Level' THEN [1] ELSE [] END | SET n:Level)
FOREACH (x IN CASE WHEN row.label = 'Topic' THEN [1] ELSE [] END | SET n:Topic)
FOREACH (x IN CASE WHEN row.label = 'Tenure' THEN [1] ELSE [] END | SET n:Tenure:Fact)
FOREACH (x IN CASE WHEN row.label = 'Meeting' THEN [1] ELSE [] END | SET n:Meeting:Fact)
FOREACH (x IN CASE WHEN row.label = 'Visit' THEN [1] ELSE [] END | SET n:Visit:Fact)
FOREACH (x IN CASE WHEN row.label = 'Agreement' THEN [1] ELSE [] END | SET n:Agreement:Fact)
FOREACH (x IN CASE WHEN row.label = 'Partnership' THEN [1] ELSE [] END | SET n:Partnership:Fact)
FOREACH (x IN CASE WHEN row.label = 'DiplomaticRelations' THEN [1] ELSE [] END | SET n:DiplomaticRelations:Fact)
FOREACH (x IN CASE WHEN row.label = 'Membership' THEN [1] ELSE [] END | SET n:Membership:Fact)
FOREACH (x IN CASE WHEN row.label = 'Event' THEN [1] ELSE [] END | SET n:Event:Fact)
FOREACH (x IN CASE WHEN row.label = 'Figure' THEN [1] ELSE [] END | SET n:Figure:Fact)
FOREACH (x IN CASE WHEN row.label = 'Statement' THEN [1] ELSE [] END | SET n:Statement:Fact)
FOREACH (x IN CASE WHEN row.label = 'Policy' THEN [1] ELSE [] END | SET n:Policy:Fact)
RETURN row.id AS id
