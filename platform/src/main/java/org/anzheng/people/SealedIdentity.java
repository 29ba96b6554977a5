package org.anzheng.people;

/**
 * 密封身份号码: an identity number as it is stored.
 *
 * @param sealed encrypted; for the duty to report people by number
 * @param digest keyed digest; equal for equal numbers, useless without the key
 */
@SuppressWarnings("ArrayRecordComponent") // never compared: passed to the database once
record SealedIdentity(byte[] sealed, byte[] digest) {}
