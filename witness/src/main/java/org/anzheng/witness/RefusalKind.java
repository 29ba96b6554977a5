package org.anzheng.witness;

/** Why a checkpoint signed by its log was refused (拒绝会签的原因). */
enum RefusalKind {
  /** Two signed checkpoints of one size with different roots: the log has two histories. */
  FORK,
  /** No valid proof that the log only grew since the checkpoint cosigned before. */
  UNPROVEN
}
