// What a sentence itself says of a bare title's owner: the person or country that it leans on, the side that its holder stands for,
// the company that he keeps, the place at which he receives, the body named before.
import type { Titled } from '../../story/titled.ts';
import { BodyOwners } from './tenure-bodies.ts';
import { stateOfCompany, stateOfSpouse } from './tenure-company.ts';
import { stateOfGuest } from './tenure-guests.ts';
import { stateOfSide } from './tenure-sides.ts';
import { stateOfPredecessor } from './tenure-succession.ts';
import { stateThere } from './tenure-there.ts';
import type { Found, OwnerView } from './tenure-view.ts';
import { stateOfWhose } from './tenure-whose.ts';

export class StatedOwners {
  readonly #view: OwnerView;
  readonly #bodies: BodyOwners;

  constructor(view: OwnerView) {
    this.#view = view;
    this.#bodies = new BodyOwners(view);
  }

  /** What the sentence itself says of the office's owner. */
  stated(holding: Titled): Found | null {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    if (!sentence) return null;
    const own =
      stateOfPredecessor(this.#view, holding, sentence) ??
      stateOfWhose(this.#view, holding, sentence) ??
      stateOfSide(this.#view, holding, sentence) ??
      stateOfCompany(this.#view, holding, sentence) ??
      stateThere(this.#view, holding, sentence) ??
      stateOfGuest(this.#view, holding, sentence) ??
      stateOfSpouse(this.#view, holding);
    return own ? { of: own, owner: 'place' } : this.#bodies.of(holding);
  }

  /** "the chairperson of the bloc", "the Commission's deputy head": no state's, whatever else its holder is. */
  body(holding: Titled): Found | null {
    return this.#bodies.named(holding);
  }

  /** "Senators X and Y have come with Z": Z's state. */
  company(holding: Titled): string | null {
    const sentence = this.#view.annotated.sentences[holding.sentence];
    return sentence ? stateOfCompany(this.#view, holding, sentence) : null;
  }
}
