package org.anzheng.web.matrix;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.anzheng.kernel.Transition;
import org.anzheng.web.body.archive.ErasureAct;
import org.anzheng.web.cases.RecordSetAct;

/** The acts on archived records that addresses name, and the numbers of letters. */
final class ArchiveNouns {

  /** Where else the number of a case stands. */
  static final List<String> OF_CASE =
      List.of("/body/archive/{number}", "/regulator/archive/{number}", "/regulator/cases/{number}");

  private static final String ACT = "/archive/{number}/{act}";

  private ArchiveNouns() {}

  static List<String> at(String place) {
    return switch (place) {
      case "/body/archive/{number}/{act}" ->
          Arrays.stream(RecordSetAct.values()).map(RecordSetAct::path).toList();
      case "/regulator/archive/{number}/{act}" ->
          List.of(RecordSetAct.HOLD.path(), RecordSetAct.RELEASE.path());
      case "/body/archive/{number}/erasures/{act}" ->
          Arrays.stream(ErasureAct.values()).map(ErasureAct::path).toList();
      case "/applicant/certificates/{number}/letters/{event}",
          "/body/certificates/{number}/letters/{event}" ->
          List.of("1");
      default -> SignalNouns.at(place);
    };
  }

  static Collection<Transition<?>> acts(String pattern, String act) {
    if (pattern.endsWith("/erasures/{act}")) {
      return List.of(ErasureAct.named(act).transition());
    }
    return pattern.endsWith(ACT)
        ? List.of(RecordSetAct.named(act).transition())
        : SignalNouns.acts(pattern, act);
  }
}
