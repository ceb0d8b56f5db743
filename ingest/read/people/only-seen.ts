// What says before "as" that somebody is only seen or described as something.

/** "is regarded as", "was presented as", "acted as": no office is held by these. */
export const ONLY_SEEN =
  /^(?:seen|regarded|described|known|viewed|recognised|recognized|considered|touted|tipped|same|such|acting|acted|presented|dismissed|far|well|much|soon|long|just|proposed|suggested|denounced|hailed|praised|candidate)$/;
