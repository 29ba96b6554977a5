/**
 * 证据包: hands out the record of a case so that anybody can check it offline: headers of the whole
 * chain, as much of the contents as the reader may see and chooses to show, proofs, signatures,
 * status lists and evidence files, in one file that is written while it is sent.
 *
 * <p>Owns what was handed out to whom. Announces EvidenceHandedOut.
 */
@ApplicationModule(
    displayName = "证据包",
    allowedDependencies = {
      "kernel",
      "proof",
      "papers",
      "documents",
      "archive",
      "archive :: reads",
      "certificates :: reads",
      "certificates :: facts",
      "certification :: reads",
      "certification :: facts",
      "trust :: reads"
    })
@NullMarked
package org.anzheng.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
