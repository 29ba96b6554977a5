package org.anzheng.web.open;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.anzheng.supervision.allegations.AllegationTopic;

/** 举报链接: the form of reports with topic and subject filled in. */
final class ReportLink {

  private ReportLink() {}

  static String of(AllegationTopic topic, String subject) {
    return "/allegations?topic="
        + topic.name()
        + "&subject="
        + URLEncoder.encode(subject, StandardCharsets.UTF_8);
  }
}
