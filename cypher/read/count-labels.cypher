// How many woven nodes there are of each combination of labels; labels without a node do not appear.
MATCH (n:Woven)
RETURN labels(n) AS labels, count(n) AS count
