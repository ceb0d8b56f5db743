// Which documents mention whom: each mention of reading leads to the node it means. A mention of an office that no fact knows is left out.
import type { Mention, Recorded } from '../../model/claims.ts';
import { EU, isCountry } from '../../model/countries.ts';
import type { GraphBuilder } from './builder.ts';
import { officeId } from './offices.ts';
import type { People } from './people.ts';

/** Ties every document to the actors and offices that it mentions, by offset. */
export function weaveMentions(builder: GraphBuilder, record: readonly Recorded[], people: People): void {
  for (const { document, mentions } of record) {
    for (const mention of mentions) {
      const id = meant(builder, document.id, mention, people);
      if (id !== undefined)
        builder.edge(document.id, 'MENTIONS', id, { start: mention.start, end: mention.end, name: mention.name });
    }
  }
}

function meant(builder: GraphBuilder, document: string, { kind, refers }: Mention, people: People): string | undefined {
  if (kind === 'person') return people.of(document, refers);
  if (kind === 'country') return isCountry(refers) || refers === EU ? builder.party(refers) : undefined;
  if (kind === 'organization') return builder.party(refers);
  const [, country = '', name = ''] = /^([^:]+):(.+)$/.exec(refers) ?? [];
  if (kind === 'locality') return isCountry(country) && name !== '' ? builder.locality(name, country) : undefined;
  const office = officeId({ title: name, of: country });
  return name !== '' && builder.has(office) ? office : undefined;
}
