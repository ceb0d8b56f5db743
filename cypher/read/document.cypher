// One document as kept, with its text.
MATCH (d:Document {id: $id})
RETURN d.id AS id, d.kind AS kind, d.url AS url, d.title AS title, d.publisher AS publisher, d.author AS author,
       d.published AS published, d.inferred AS inferred, d.language AS language, d.source AS source, d.hash AS hash, d.text AS text
