package org.anzheng.proof;

/** What reading a whole log can find wrong (监视发现). */
public enum AuditKind {
  /** A checkpoint lacks a valid signature of its log, or carries a forged one. */
  CHECKPOINT_FORGED,
  /** A head seen before is no prefix of the log: it shows two histories. */
  LOG_FORKED,
  /** The log is shorter than it was. */
  LOG_SHRUNK,
  /** The first entry of a shard is not the last checkpoint of the shard before. */
  SHARDS_NOT_LINKED,
  /** A published bundle or tile is not there. */
  FILE_MISSING,
  /** A tile is not what the entries give: an entry or the tile was changed. */
  FILE_DIFFERS,
  /** The entries do not give the root of the checkpoint. */
  ROOT_DIFFERS,
  /** An entry is of a kind that nobody described. */
  KIND_UNKNOWN,
  /** A public event does not follow from the one before. */
  EVENT_BROKEN,
  /** A status list is not signed by a status key of the trust list. */
  LIST_FORGED,
  /** A status list is not what follows from the log at the head it names. */
  LIST_DIFFERS,
  /** The public register shows another status than the log. */
  REGISTER_DIFFERS,
  /** A witness cosigned another history than the one that was read, or more of it. */
  SPLIT_VIEW
}
