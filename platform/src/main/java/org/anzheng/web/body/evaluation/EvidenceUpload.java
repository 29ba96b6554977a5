package org.anzheng.web.body.evaluation;

import java.util.List;
import java.util.UUID;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;

/**
 * 上传结果: what has arrived of the files sent.
 *
 * @param ids files in the archive, also those of an earlier attempt
 * @param objections to files that were not taken
 */
record EvidenceUpload(List<UUID> ids, List<Objection> objections) {

  /** The files, or a refusal when one was not taken. */
  List<UUID> accepted() {
    Refusal.ifAny(objections);
    return ids;
  }
}
