package org.anzheng.demonstration;

import static org.anzheng.kernel.Role.BODY_ADMINISTRATOR;
import static org.anzheng.kernel.Role.CERTIFICATE_OFFICER;

import org.anzheng.archive.records.RecordSets;
import org.anzheng.certification.CaseArchives;
import org.springframework.stereotype.Component;

/** 归档故事: a case whose certificate ended is archived; another one is held for a dispute. */
@Component
class ArchiveStories {

  private final CaseArchives archives;
  private final RecordSets sets;

  ArchiveStories(CaseArchives archives, RecordSets sets) {
    this.archives = archives;
    this.sets = sets;
  }

  /** Locked once the certificate ended. */
  void archive(CaseScript story) {
    archives.archive(story.number(), story.body().as(CERTIFICATE_OFFICER));
  }

  /** Locked, and held since the holder went to court. */
  void archiveAndHold(CaseScript story) {
    archive(story);
    sets.hold(
        CaseArchives.subject(story.number()),
        "示例：获证组织就撤销认证提起民事诉讼，卷宗留存至裁判生效。",
        story.body().as(BODY_ADMINISTRATOR));
  }
}
