package org.anzheng.certification;

/**
 * 固化文书: a record as canonical JSON with the hash over exactly these bytes.
 *
 * @param sha256 hexadecimal
 */
record FrozenRecord(RecordKind kind, byte[] json, String sha256) {}
