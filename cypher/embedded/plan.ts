// The plan of a reader's statement, checked before it runs: only operators that read the graph may stand in it.
import { RefusedError } from '../../model/errors.ts';

/** Operators that do nothing but read the graph or work on rows. Whatever else a plan holds is refused, known or not. */
const READING = new Set([
  'Aggregate',
  'AntiJoin',
  'Apply',
  'Bind',
  'Distinct',
  'Empty',
  'Except',
  'Expand',
  'Filter',
  'HorizontalAggregate',
  'Intersect',
  'Join',
  'LeftJoin',
  'Limit',
  'MapCollect',
  'MultiWayJoin',
  'NodeScan',
  'EdgeScan',
  'ParameterScan',
  'Project',
  'Return',
  'ShortestPath',
  'Skip',
  'Sort',
  'TopK',
  'Union',
  'Unwind',
]);

/** How the pinned version prints the operator that hands a row to a subquery: it has no name there. */
const ROW_OF_THE_OUTER_QUERY = 'Discriminant(51)';

/** @throws RefusedError naming the operator */
export function checkPlan(plan: string): void {
  const lines = plan.split('\n').map((line) => line.trim());
  const operators = lines
    .filter((line) => line !== '' && line !== ROW_OF_THE_OUTER_QUERY)
    .map((line) => /^[A-Za-z]+/.exec(line)?.[0] ?? line);
  if (operators.length === 0) throw new RefusedError('the store gives no plan for this statement', 'plan');
  const strange = operators.find((operator) => !READING.has(operator));
  if (strange !== undefined) {
    throw new RefusedError(`the statement needs "${strange}", which is more than reading the graph`, 'plan');
  }
}
