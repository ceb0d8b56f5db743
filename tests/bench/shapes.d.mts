// Texts made to hurt, by name: each a function from a length to a text of about that length.
export declare const SHAPES: Readonly<
  Record<
    | 'one paragraph, over and over'
    | 'no space at all'
    | 'names in a list'
    | 'ministers who meet'
    | 'ministers of one family name'
    | 'meetings of different people'
    | 'envoys'
    | 'counterparts'
    | 'predecessors'
    | 'dates'
    | 'offices in one sentence'
    | 'events'
    | 'resolutions'
    | 'agreements on different things'
    | 'seats'
    | 'statements'
    | 'pronouns'
    | 'commas'
    | 'brackets'
    | 'one letter a line'
    | 'alternating capitals',
    (length: number) => string
  >
>;
