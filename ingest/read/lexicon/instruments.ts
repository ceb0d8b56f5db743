// Words of agreements and of levels of partnership.

/** The nouns of instruments, the longest first; each with the kind that the facts format shows. */
export const INSTRUMENTS: readonly [string, string][] = [
  ['memorand(?:um|ums|a) of (?:understanding|cooperation|agreement|intent)', 'memorandum of understanding'],
  ['mous?', 'memorandum of understanding'],
  ['memorand(?:um|a|ums)(?! of (?:understanding|cooperation|agreement|intent))', 'memorandum of understanding'],
  ['letters? of intent', 'letter of intent'],
  ['(?:comprehensive )?free[- ]trade (?:agreement|deal|pact|accord)s?', 'free trade agreement'],
  ['ftas?', 'free trade agreement'],
  ['comprehensive economic partnership agreements?', 'economic partnership agreement'],
  ['economic partnership agreements?', 'economic partnership agreement'],
  ['cepas?', 'economic partnership agreement'],
  ['investment protection (?:agreement|treaty)', 'investment protection agreement'],
  [
    '(?:double taxation|visa[- ]waiver|visa[- ]exemption|extradition|air services|ceasefire|cease-fire|peace|trade|defen[cs]e|security|cooperation|framework|loan|grant|financing|border|partnership|association|status of forces|nuclear|energy|military|labou?r|customs|fisheries|transport|climate) (?:agreement|treaty|pact|accord|deal)s?',
    'agreement',
  ],
  [
    '(?:joint|trilateral|tripartite|three-way|quadrilateral|common|final|bilateral|political) (?:press |vision |political |final )?(?:statement|declaration|communiqu[ée])s?',
    'joint statement',
  ],
  ['communiqu[ée]s?', 'joint statement'],
  ['(?:protocol|treaty|act) of accession', 'accession document'],
  ['accession (?:document|instrument|agreement|treaty|protocol)s?', 'accession document'],
  ['(?:vision|framework|outcome|cooperation|partnership|policy) documents?', 'document'],
  ['(?<!\\bon )(?:truce|ceasefire|cease-fire|armistice)s?', 'ceasefire'],
  ['declaration of intent', 'declaration'],
  ['(?:joint )?(?:action plan|plan of action|action programme|action program)s?', 'action plan'],
  ['(?:cooperation|work|master|joint|strategic) (?:plan|programme|program)s?', 'cooperation plan'],
  ['(?:program|programme) of (?:action|cooperation|work|exchanges?)', 'action plan'],
  ['code of conduct', 'code of conduct'],
  // of two in its name (kinds/agreements/agreement-nouns.ts)
  ['(?:vision|outlook|blueprint)(?= 20\\d\\d(?![\\w-]))', 'document'],
  ['road ?maps?', 'roadmap'],
  ['exchange of (?:notes|letters)', 'exchange of notes'],
  // notes are exchanged (kinds/agreements/agreement-papers.ts)
  [
    'notes(?= (?:on|for|concerning|about|regarding|covering) (?:[^.;]{0,50}?\\b(?:loans?|grants?|credits?|aid|assistance|abolition|waiver|exemption|establishment|extension|termination)\\b|(?:[^.;]|\\.(?=\\d)){1,90} (?:were|have been|had been) exchanged))',
    'exchange of notes',
  ],
  [
    '(?:joint|common|bilateral) (?:(?:comprehensive|strategic|cooperation|political|economic|development) ){0,2}agenda|comprehensive strategic agenda',
    'strategic agenda',
  ],
  ['(?:agreement|accord|pact|compact|concordat)s?', 'agreement'],
  ['deals?', 'agreement'],
  ['annex(?:es)?', 'annex'],
  ['treat(?:y|ies)', 'treaty'],
  ['conventions?', 'treaty'],
  ['statute', 'treaty'],
  ['(?:additional |optional )?protocols?', 'protocol'],
  ['declarations?', 'declaration'],
  ['charter', 'charter'],
  // papers only because they are put to a signature (kinds/agreements/agreement-papers.ts)
  ['documents?|papers?|texts?|contracts?|instruments?', 'document'],
  ['(?:exchange )?(?:plan|programme|program|arrangement)', 'cooperation plan'],
  ['frameworks?(?= for| on)', 'agreement'],
];

/** Words of rank before "partnership". */
export const LEVEL_WORDS =
  'strengthened|comprehensive|strategic|extensive|enhanced|special|global|green|cooperative|co-operative|cooperation|all-weather|all-round|privileged|traditional|sectoral|innovative|bilateral|close|friendly|mutually beneficial|future-oriented|long-term|deep|robust|multifaceted|eternal|new|elevated|upgraded|higher-level|economic|defence|defense|security|trade|development|digital|energy|climate|agricultural|maritime|technology|wide-ranging|broad|multidimensional|time-tested|major|important|integral|full|advanced|high-level|inclusive|iron-clad|ironclad|unique|stronger|high-quality|100-year|hundred-year|decades-long';
