// Where nodes and relationships are put together while weaving. Names of one node gather from all who use them;
// nothing here decides what belongs together.
import { countryName, EU, isCountry } from '../../model/countries.ts';
import { edgeKey, type Graph, type Properties, type Value, type WovenEdge, type WovenNode } from '../../model/graph.ts';
import type { EdgeType, NodeLabel } from '../../model/kinds.ts';
import { LEVELS, type Level, levelId } from '../../model/ladders.ts';
import { fold, placeKey, slug } from '../../model/names.ts';
import { bodyId, bodyKind, bodyName, countryInName } from './bodies.ts';
import { countryOf, type OfficeWords, officeId, officeName, titleKey } from './offices.ts';

type Loose = Readonly<Record<string, Value | null | undefined>>;

/** Properties without those that have no value. */
export function present(properties: Loose): Properties {
  const kept: Record<string, Value> = {};
  for (const [key, value] of Object.entries(properties)) {
    if (value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0)) kept[key] = value;
  }
  return kept;
}

/** The folded names for search, each word preceded by a blank. */
export function searchKey(names: readonly string[]): string {
  return ` ${[...new Set(names.map(fold))].sort().join(' | ')}`;
}

export class GraphBuilder {
  private readonly nodes = new Map<string, { label: NodeLabel; properties: Properties; names: Set<string> }>();
  private readonly edges = new Map<string, WovenEdge>();

  /** Adds a node; a later call with the same id adds names and properties. Gives the id. */
  node(id: string, label: NodeLabel, name: string, properties: Loose = {}, names: readonly string[] = []): string {
    const known = this.nodes.get(id);
    if (known) {
      for (const more of [name, ...names]) known.names.add(more);
      known.properties = { ...known.properties, ...present(properties) };
    } else
      this.nodes.set(id, { label, properties: present({ ...properties, name }), names: new Set([name, ...names]) });
    return id;
  }

  /** Says more of a node that is there. */
  describe(id: string, properties: Loose): void {
    const known = this.nodes.get(id);
    if (known) known.properties = { ...known.properties, ...present(properties) };
  }

  has(id: string): boolean {
    return this.nodes.has(id);
  }

  /** The name under which a node is shown. */
  nameOf(id: string): string {
    return String(this.nodes.get(id)?.properties.name ?? id);
  }

  edge(from: string, type: EdgeType, to: string, properties: Loose = {}): void {
    const edge = { from, type, to, properties: present(properties) };
    const key = edgeKey(edge);
    const known = this.edges.get(key);
    this.edges.set(key, known ? { ...known, properties: { ...known.properties, ...edge.properties } } : edge);
  }

  /** A country by code, the EU, or a body by name; `country` says whose body it is where the name does not. */
  party(words: string, country?: string): string {
    if (isCountry(words)) return this.node(words, 'Country', countryName(words) ?? words, { code: words });
    if (words === EU) return this.node(EU, 'Organization', 'European Union', { kind: 'international body' }, ['EU']);
    const id = bodyId(words, country);
    const home = country ?? countryInName(words);
    this.node(
      id,
      'Organization',
      id === EU ? 'European Union' : bodyName(words),
      { kind: bodyKind(words), country: home, detail: home && countryName(home) },
      [words],
    );
    if (home && id !== EU) this.edge(id, 'OF', this.party(home));
    return id;
  }

  /** A city or province of a country. */
  locality(name: string, country: string): string {
    const id = `${country}@${placeKey(name)}`;
    this.node(id, 'Locality', name, { country, detail: countryName(country) });
    this.edge(id, 'IN', this.party(country));
    return id;
  }

  /** An office with the body it belongs to, that body's own superiors, and the sides to which it is accredited. */
  office(words: OfficeWords, alsoTo: readonly string[] = []): string {
    const country = countryOf(words);
    const id = this.node(officeId(words), 'Office', officeName(words), { title: words.title, country }, [
      officeName(words),
    ]);
    if (words.of !== null) this.edge(id, 'OF', this.body(words.of, words.under ?? [], country));
    for (const side of words.to ? [words.to, ...alsoTo] : alsoTo) this.edge(id, 'ACCREDITED_TO', this.party(side));
    if (titleKey(words.title) === 'general-secretary' && country) this.edge(id, 'OF', this.party(country));
    return id;
  }

  private body(of: string, under: readonly string[], country: string | undefined): string {
    const id = this.party(of, isCountry(of) ? undefined : country);
    let inner = id;
    for (const outer of under) {
      const next = this.party(outer, isCountry(outer) ? undefined : country);
      if (next !== inner) this.edge(inner, isCountry(outer) ? 'OF' : 'PART_OF', next);
      inner = next;
    }
    return id;
  }

  level(level: Level): string {
    return this.node(levelId(level), 'Level', level.name, { ladder: level.ladder, rank: level.rank });
  }

  topic(words: string): string {
    return this.node(`topic:${slug(words)}`, 'Topic', words);
  }

  /** The graph as it stands; the same calls in any order give the same graph where names and properties agree. */
  graph(): Graph {
    const nodes = new Map<string, WovenNode>();
    for (const [id, { label, properties, names }] of this.nodes) {
      const all = [...names].sort();
      const named = ['Person', 'Country', 'Organization', 'Locality', 'Office'].includes(label) ? { names: all } : {};
      nodes.set(id, { id, label, properties: { id, ...properties, ...named, key: searchKey(all) } });
    }
    return { nodes, edges: this.edges };
  }
}

/** All rungs, so that the ladder is there even where nobody stands on it. */
export function allLevels(builder: GraphBuilder): void {
  for (const level of LEVELS) builder.level(level);
}
