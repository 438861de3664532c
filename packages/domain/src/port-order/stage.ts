export const PORT_STAGES = ['loa_pending', 'loa_submitted', 'foc_received', 'port_day', 'complete'] as const
/** The five stages, in order (R2). Everything that can go wrong is a condition beside the stage. */
export type PortStage = (typeof PORT_STAGES)[number]
