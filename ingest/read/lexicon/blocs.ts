// Bodies of states that a text may call "the bloc" or "the grouping".

export const BLOCS = new Set([
  'ASEAN',
  'African Union',
  'MERCOSUR',
  'CARICOM',
  'Gulf Cooperation Council',
  'Arab League',
  'ECOWAS',
  'Southern African Development Community',
  'East African Community',
  'CELAC',
  'BRICS',
  'G7',
  'G20',
  'SAARC',
  'Pacific Islands Forum',
  'Shanghai Cooperation Organization',
  'Commonwealth',
  'Visegrad Group',
  'OSCE',
  'Council of Europe',
]);
