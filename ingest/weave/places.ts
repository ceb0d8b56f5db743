// Places: which words of a document name a locality. Only what reading marked as one becomes a node; a hall or a palace stays words.
import type { Recorded } from '../../model/claims.ts';
import { placeKey } from '../../model/names.ts';
import type { GraphBuilder } from './builder.ts';

export class Places {
  private readonly localities = new Map<string, Map<string, { name: string; country: string }>>();

  constructor(record: readonly Recorded[]) {
    for (const { document, mentions } of record) {
      const marked = new Map<string, { name: string; country: string }>();
      for (const mention of mentions) {
        const [, country, name] = /^([A-Z]{3}):(.+)$/.exec(mention.kind === 'locality' ? mention.refers : '') ?? [];
        if (country && name)
          marked.set(placeKey(mention.name), { name, country }).set(placeKey(name), { name, country });
      }
      this.localities.set(document.id, marked);
    }
  }

  /** The locality that `place` names in one of these documents, as a node; undefined where it names none there. */
  find(builder: GraphBuilder, documents: readonly string[], place: string, country: string): string | undefined {
    for (const document of documents) {
      const found = this.localities.get(document)?.get(placeKey(place));
      if (found && found.country === country) return builder.locality(found.name, found.country);
    }
    return undefined;
  }
}
