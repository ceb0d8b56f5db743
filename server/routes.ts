// All routes of the API: one file a group below routes/, one line here.
import type { Route } from './route.ts';
import { actorRoute } from './routes/actors.ts';
import { partnersRoute } from './routes/countries.ts';
import { cypherRoute } from './routes/cypher.ts';
import { acceptRoute, listRoute, readRoute, retractRoute } from './routes/documents.ts';
import { factRoute } from './routes/facts.ts';
import { metRoute } from './routes/met.ts';
import { neighbourhoodRoute } from './routes/neighbourhood.ts';
import { holdersRoute } from './routes/offices.ts';
import { searchRoute } from './routes/search.ts';
import { healthRoute, kindsRoute, openApiRoute, readyRoute, statsRoute } from './routes/state.ts';
import type { Limits } from './settings.ts';

/** The routes that an app with these limits serves and describes. */
export function apiRoutes(limits: Limits): Route[] {
  const routes = [
    searchRoute,
    actorRoute,
    factRoute,
    neighbourhoodRoute,
    metRoute,
    holdersRoute,
    partnersRoute,
    cypherRoute,
    listRoute,
    readRoute,
    acceptRoute(limits),
    retractRoute,
    healthRoute,
    readyRoute,
    statsRoute,
    kindsRoute,
  ];
  return [...routes, openApiRoute(routes)];
}
