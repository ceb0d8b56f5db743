// The plan of a reader's statement, checked before it runs. Read access mode refuses writes and nothing else; what else could
// leave the graph (files, procedures, administration) shows in the plan's operators.
import { RefusedError } from '../../model/errors.ts';

/** What the driver tells of a plan. */
export interface PlanNode {
  operatorType: string;
  children: readonly PlanNode[];
}

/** How the graph is read: scans and seeks of nodes and relationships, by any index, and expansion from what was found. */
const FROM_THE_GRAPH =
  /^(?:Directed|Undirected|Partitioned|Multi|Asserting|Optional|Pruning|BFSPruning|VarLength|Bidirectional|All|Union|Intersection|Subtraction|Legacy|Stateful)*(?:Nodes?|Relationships?|Expand|ShortestPaths?|Repeat)(?:By|Label|Labels|Id|ElementId|Type|Types|Index|Unique|Multi|Node|Relationship|Count|FromCountStore|Scan|Seek|Contains|EndsWith|Range|Trail|Options)*$/;

/** How rows are worked on. */
const ON_ROWS = new Set(
  `Aggregation Anti AntiConditionalApply AntiSemiApply Apply Argument ArgumentTracker AssertSameNode AssertSameRelationship
  CacheProperties CartesianProduct ConditionalApply Distinct DropResult Eager EagerAggregation EmptyResult EmptyRow ExhaustiveLimit
  Filter LeftOuterHashJoin LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply LetSemiApply Limit NodeHashJoin
  Optional OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop ProduceResults ProjectEndpoints Projection
  RightOuterHashJoin RollUpApply SelectOrAntiSemiApply SelectOrSemiApply SemiApply Skip Sort Top TriadicBuild TriadicFilter
  TriadicSelection Union Unwind ValueHashJoin`.split(/\s+/),
);

/** @throws RefusedError naming the first operator that does more than read, or that is not known to do less */
export function checkPlan(root: PlanNode): void {
  const waiting: PlanNode[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const operator = node.operatorType.replace(/@.*$/, '').replace(/\(.*\)$/, '');
    if (!ON_ROWS.has(operator) && !FROM_THE_GRAPH.test(operator)) {
      throw new RefusedError(`the statement needs "${operator}", which is more than reading the graph`, 'plan');
    }
    waiting.push(...node.children);
  }
}
