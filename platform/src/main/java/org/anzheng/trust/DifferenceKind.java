package org.anzheng.trust;

/** 不一致类别: what fsck can find. */
public enum DifferenceKind {
  /** A row of a fact table has no record in the journal. */
  ROW_WITHOUT_RECORD,
  /** A record has no row in any fact table. */
  RECORD_WITHOUT_ROW,
  /** The trigger that keeps a fact table honest is switched off. */
  TRIGGER_OFF,
  /** A record has no leaf, neither waiting nor in the log. */
  RECORD_WITHOUT_LEAF,
  /** The leaf is not the commitment to the record's header. */
  HEADER_DIFFERS,
  /** The body is not the one the header commits to, or cannot be opened. */
  BODY_DIFFERS,
  /** A record is missing, doubled or not linked to the one before. */
  CHAIN_BROKEN,
  /** The chain's end is not its last record. */
  CHAIN_HEAD_DIFFERS,
  /** An entry of the log belongs to no record. */
  ENTRY_WITHOUT_RECORD,
  /** An index is missing or a leaf hash is wrong. */
  ENTRY_DIFFERS,
  /** A public event is not linked to the one before, or to its record. */
  EVENT_BROKEN,
  /** Size, frontier or root of a shard are not those of its entries. */
  STATE_DIFFERS,
  /** The first entry of a shard is not the last checkpoint of the shard before. */
  SHARDS_NOT_LINKED,
  /** A checkpoint does not have the root of the entries. */
  CHECKPOINT_DIFFERS,
  /** A checkpoint lacks a valid signature. */
  SIGNATURE_WRONG,
  /** A published tile or bundle is missing or is not what the entries give. */
  FILE_DIFFERS,
  /** A published status list is not what follows from the log, or its signature is wrong. */
  STATUS_LIST_DIFFERS,
  /** The anchor is ahead of the database, behind what was signed, or has another root. */
  ANCHOR_DIFFERS,
  /** A time stamp is not over the checkpoint it is kept with, or its file was changed. */
  TIME_STAMP_DIFFERS
}
