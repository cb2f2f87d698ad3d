/** What stands behind the client classes of tables, charts, validation and the other features. */
export interface FeatureTargets {}
