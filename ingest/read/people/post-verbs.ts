// Offices told by verbs of having, getting and losing: "X holds the foreign portfolio", "Y, in charge of finance", "defence goes to Z",
// "W gives up the Ministry of Trade". Who may have it, or would not take it, is refused.
import type { OfficePiece } from '../mentions/pieces.ts';
import { DISMISSED } from './complements.ts';
import type { Line } from './line.ts';
import { POST_CUE, type Post, Posts } from './posts.ts';
import type { PersonMention } from './roster.ts';
import { AUXILIARY, beforeWhom, type VerbOffice, whoActs } from './verb-subjects.ts';

/** Between a verb and what is held. */
const ARTICLES =
  "(?: (?:the|its|his|her|their|a|country|nation|'s|new|newly|newly created|own|also|both|again|as|well|whole))*$";
const verbs = (words: string): RegExp => new RegExp(`(?:^| )(?:${words})${ARTICLES}`);
const HAS = verbs(
  '(?:stays?|stayed|remains?|remained)(?: on)? at|to (?:head|lead|run|hold|direct)|holds?|held|holding|keeps?|kept|keeping|retains?|retained|retaining|heads?|headed|heading|leads?|led|leading|runs?|ran|running|directs?|directed|occupies|manages?|managed|at the (?:head|helm) of|in charge of|responsible for|charge of|charged with|had|has',
);
const GETS = verbs(
  '(?:re-)?elected to|appointed to|promoted to|rises to|rose to|wins?|won|gets?|got|takes?|took|taking|taken|assumes?|assumed|assuming|receives?|received|inherits?|inherited|given|handed|assigned|entrusted with|(?:takes?|took|taken|taking) (?:over(?: at)?|on)|(?:switch(?:es|ed)?|moves?|moved)(?: from)?(?: [a-z]+){0,3} (?:in)?to',
);
export const LOSES = verbs(
  `trade[sd]|exchanges|gives? up|gave up|given up|giving up|hands? over|handed over|handing over|lays? down|laid down|leaves?|left|leaving|loses|lost|relinquish(?:es|ed|ing)|vacat(?:es|ed|ing)|quits?|surrenders?|surrendered|exchanged|swapped|swaps|(?:relieved|stripped) of|(?:${DISMISSED}|resign(?:s|ed)) from`,
);
/** Verbs that make fields by themselves a post: "is in charge of finance", "is given trade". */
const OF_FIELDS =
  /(?:in charge of|responsible for|charge of|charged with|inherits?|inherited|(?:stays?|stayed|remains?|remained) at|keeps|kept|retains|retained|gets?|got|given|handed|assigned|entrusted with|(?:takes?|took|taken|taking) over|(?:takes?|took)|(?:switch(?:es|ed)?|moves?|moved)(?: from)?(?: [a-z]+){0,3} to)$/;
/** Before the name of him to whom it is given. */
const GIVES =
  /\b(?:g[ai]ves?|given|hand(?:s|ed)|assign(?:s|ed)|award(?:s|ed))(?: (?:his|her|its|the|a|former|rival|ally|party|colleague|friend))*$/;
/** "entrusted X on Tuesday with the duties of minister". */
const ENTRUSTS = /(?:^| )(?:entrust|charg|task)(?:s|ed|ing) (?:[^\s,;:]+ ){1,6}with(?: the)?$/;
/** Past tense without an auxiliary: "who headed the ministry". */
const PAST = /^(?:held|kept|retained|headed|led|ran|directed|managed|had)\b/;
/** Said of what is not so. */
const UNREAL =
  /\b(?:would|could|may|might|should|if|not|never|nor|declined|refused|hopes?|hoped|wants?|wanted|offered|unless|whether|who|which)$/;
/** Behind what is held, before him who gets it. */
const PASSES_TO =
  /^(?:,? ?(?:now|then|thus|also|meanwhile|will|is|was|are|were|has|had|been|be|to|today|in|turn|being|all|both)\b ?)*(?:(?:goes|went|go|going|passes|passed|pass|falls?|fell|given|handed|entrusted|assigned|transferred|moves?|moved)(?: over| on| back)? to|(?:headed|led|run|held|directed|managed|taken over|occupied) by|in the (?:hands|charge) of)(?: (?:the|a|an|his|her|its|former|new|young|economist|lawyer|diplomat|deputy|ally|colleague|career))* ?$/;
/** What is held is passed on within so many words. */
const REACH = 9;
/** What ends fields that stand by themselves. */
const ENDS =
  /^(?:[.,;:()–-]|and|while|in|at|since|under|from|for|until|as|besides|over|who|which|but|too|himself|herself|again|)$/;

/** The offices that such verbs tell in a sentence. Cheap where it has no word of a post. */
export function readPosts(line: Line): VerbOffice[] {
  const { tokens, mentions } = line.view;
  if (mentions.length === 0 || !POST_CUE.test(line.words(0, tokens.length - 1))) return [];
  const posts = new Posts(line);
  const found: VerbOffice[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (line.at.get(i)?.kind === 'office' || line.names.has(i)) continue;
    const post = posts.at(i) ?? fieldsAt(line, posts, i, found.length > 0);
    if (!post) continue;
    const told = passedTo(line, post) ?? held(line, post) ?? (found.length > 0 ? inTurn(line, post) : undefined);
    if (told) found.push(told);
    // "hands the ministry over to X"
    const next = told?.office.standing === 'former' && line.names.get(line.pastHonorifics(post.last + 2));
    if (next && line.lower(post.last + 1) === 'to')
      found.push({ mention: next, office: { ...post.office, standing: null } });
    i = post.last;
  }
  return found;
}

/** Fields that stand where a verb or what passes on makes them a post. */
function fieldsAt(line: Line, posts: Posts, i: number, further: boolean): Post | undefined {
  const post = posts.fields(i);
  if (!post || (further && inTurn(line, post))) return post;
  const before = line.words(Math.max(0, i - 6), i - 1);
  const passes = PASSES_TO.test(behind(line, post)?.between ?? 'no');
  if (
    !passes &&
    !(OF_FIELDS.test(before) && (ENDS.test(line.lower(post.last + 1)) || line.at.get(post.last + 1)?.kind === 'date'))
  )
    return undefined;
  return post;
}

/** "Finance goes to X, and the economy to Y", "X gets Finance, Y Defence": the verb before is that of this post too. */
function inTurn(line: Line, { first, last, office }: Post): VerbOffice | undefined {
  const to = line.lower(last + 1) === 'to' && /^(?:,|;|and)$/.test(line.lower(first - 1));
  let end = first - 1;
  while (!to && /^(?:the|new|at|to|his|her)$/.test(line.lower(end))) end--;
  const mention = to ? line.names.get(line.pastHonorifics(last + 2)) : line.names.get(end);
  if (!mention || !(to || /^(?:,|;|and)$/.test(line.lower(mention.run.from - 1)))) return undefined;
  return to || ENDS.test(line.lower(last + 1)) ? { mention, office } : undefined;
}

/** The first name behind what is held, and the words between without the title that it has. */
function behind(line: Line, { last }: Post): { mention: PersonMention; between: string } | undefined {
  const mention = line.view.mentions.find(({ run }) => run.first > last);
  if (!mention || mention.run.from - last > REACH) return undefined;
  const piece = line.at.get(mention.run.from - 1);
  const end = piece?.kind === 'office' ? piece.first : mention.run.from;
  // "the ministry, which he also ran, is now led by X"
  return { mention, between: line.words(last + 1, end - 1).replace(/^, which [^,]*, /, '') };
}

/** "The portfolio of energy passes to X", "the ministry is led by X". */
function passedTo(line: Line, post: Post): VerbOffice | undefined {
  const next = behind(line, post);
  if (!next || !PASSES_TO.test(next.between)) return undefined;
  if (/\b(?:was|were|had been) (?:headed|led|run|held|directed) by/.test(next.between)) post.office.standing = 'former';
  return { mention: next.mention, office: post.office };
}

/** "X holds it", "X, who has been in charge of it since May", "X had it until May". */
function held(line: Line, post: Post): VerbOffice | undefined {
  const from = Math.max(0, post.first - REACH);
  const before = line.words(from, post.first - 1);
  // "gave his rival X the post of minister"
  const end = line.lower(post.first - 1) === 'the' ? post.first - 2 : post.first - 1;
  const near = line.names.get(end);
  if (near && GIVES.test(line.words(Math.max(0, near.run.from - 4), near.run.from - 1)))
    return { mention: near, office: post.office };
  const whom = line.view.mentions.findLast(({ run }) => run.last < post.first);
  const trusted = ENTRUSTS.exec(before);
  if (whom && trusted && whom.run.last >= from + before.slice(0, trusted.index).split(' ').length) {
    const { title } = post.office;
    const acting = line.lower(post.first) === 'duties' ? `acting ${title}` : title;
    return { mention: whom, office: { ...post.office, title: acting } };
  }
  const match = LOSES.exec(before) ?? GETS.exec(before) ?? HAS.exec(before);
  if (!match) return undefined;
  const verb = from + before.slice(0, match.index).split(' ').filter(Boolean).length;
  let first = verb;
  while (
    first > 0 &&
    (AUXILIARY.test(line.lower(first - 1)) ||
      /^(?:put|placed|also|now|then|picked|chosen|named|appointed|selected|due|set|going)$/.test(line.lower(first - 1)))
  )
    first--;
  const auxiliaries = line.words(first, verb - 1);
  if (UNREAL.test(line.words(Math.max(0, first - 2), first - 1)) && line.lower(first - 1) !== 'who') return undefined;
  const sent = given(line, first, verb);
  const mention = sent ?? whoActs(line, first - 1) ?? standingBy(line, first);
  if (!mention) return undefined;
  post.office.standing = standing(
    match[0].trim(),
    sent ? '' : auxiliaries,
    line.words(post.last + 1, line.view.tokens.length - 1),
  );
  return { mention, office: post.office };
}

/** "X, whom the President had put in charge of it": whom the verb is done to. */
function given(line: Line, first: number, verb: number): PersonMention | undefined {
  return /\b(?:put|placed|given|handed|assigned|entrusted)\b/.test(line.words(first, verb + 1))
    ? beforeWhom(line, first)
    : undefined;
}

/** "X, in charge of health since May", "X of Zambia, the official responsible for trade": without a verb. */
function standingBy(line: Line, first: number): PersonMention | undefined {
  if (!/^(?:in|at|responsible|given|handed|entrusted|moved|switched|put|placed|assigned)$/.test(line.lower(first)))
    return undefined;
  let i = first - 1;
  while (i > 0 && first - i < REACH && !/^[,;:(]$/.test(line.lower(i)) && !line.names.has(i)) i--;
  if (line.names.has(i)) return i === first - 1 ? line.names.get(i) : undefined;
  if (
    line.lower(i) !== ',' ||
    !/^(?:the |now |currently |also |an? )?(?:\S+ ){0,2}$/.test(`${line.words(i + 1, first - 1)} `.trimStart())
  )
    return undefined;
  return line.names.get(i - 1);
}

function standing(words: string, auxiliaries: string, after: string): OfficePiece['standing'] {
  if (LOSES.test(words) && !GETS.test(words)) return /\b(?:will|to)\b/.test(auxiliaries) ? null : 'former';
  if (/^(?:until|till|before)\b/.test(after) || /\bhad\b/.test(auxiliaries)) return 'former';
  return PAST.test(words) && auxiliaries === '' && !/\bsince\b/.test(after) ? 'former' : null;
}
