package org.anzheng.evaluations;

import java.util.UUID;

/** What is on record of an entry from a phone. */
record FieldEntryRow(String caseNumber, UUID account, String digest, FieldReceipt receipt) {

  /** Whether it is the very same entry, sent once more. */
  boolean isOf(String number, FieldEntry entry) {
    return caseNumber.equals(number)
        && account.equals(entry.account())
        && digest.equals(entry.digest());
  }
}
