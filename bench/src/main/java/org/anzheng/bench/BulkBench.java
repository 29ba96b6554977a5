package org.anzheng.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.adoption.verification.Verdict;
import org.anzheng.adoption.verification.VerdictResult;
import org.anzheng.adoption.verification.VerificationItem;
import org.anzheng.adoption.verification.Verifications;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Long lists of certificates checked at once, against one query for the bare rows of as many. */
final class BulkBench implements Benchmark {

  private static final int AT_ONCE = 1000;

  @Override
  public String summary() {
    return "verdicts on lists of certificates, against one bare query for as many rows";
  }

  @Override
  public Map<String, String> usual() {
    return Map.of("data", "", "at-least", "0", "items", "20000", "rounds", "5");
  }

  @Override
  public Findings run(Settings settings) throws Exception {
    int items = settings.number("items");
    try (FullRegister full = FullRegister.open(settings)) {
      Verifications verifications = full.platform().get(Verifications.class);
      JdbcClient bare = full.platform().get(JdbcClient.class);
      Line.Pairs pairs = Line.Pairs.none();
      for (int round = 0; round <= settings.number("rounds"); round++) {
        System.err.printf("bulk: round %d%n", round);
        List<List<FullRegister.Known>> lists = lists(full, items);
        long begin = System.nanoTime();
        lists.forEach(list -> verify(verifications, list));
        double verified = items / Crowd.seconds(begin);
        begin = System.nanoTime();
        lists.forEach(list -> rows(bare, list));
        double read = items / Crowd.seconds(begin);
        // round 0 warms up
        if (round > 0) {
          pairs.add(verified, read);
        }
      }
      return new Findings(
          "%d certificates, lists of %d, one after the other".formatted(full.size(), AT_ONCE),
          "verdicts/s",
          "bare rows/s",
          List.of(Line.of("number and holder's name", pairs, Optional.empty())),
          List.of("a verdict compares number, name, status, issuer's standing and day"));
    }
  }

  private static List<List<FullRegister.Known>> lists(FullRegister full, int items) {
    List<List<FullRegister.Known>> lists = new ArrayList<>();
    for (int first = 0; first < items; first += AT_ONCE) {
      List<FullRegister.Known> list = new ArrayList<>();
      for (int i = first; i < Math.min(items, first + AT_ONCE); i++) {
        list.add(full.any());
      }
      lists.add(list);
    }
    return lists;
  }

  private static void verify(Verifications verifications, List<FullRegister.Known> list) {
    List<Verdict> verdicts =
        verifications.verify(
            list.stream()
                .map(known -> new VerificationItem(known.number(), "", known.holder(), "", "", ""))
                .toList());
    if (verdicts.stream().anyMatch(v -> v.result() == VerdictResult.NOT_FOUND)) {
      throw new IllegalStateException("a certificate that is there was not found");
    }
  }

  private static void rows(JdbcClient bare, List<FullRegister.Known> list) {
    bare.sql("SELECT number, status FROM register.certificate WHERE number = ANY (:numbers)")
        .param("numbers", list.stream().map(FullRegister.Known::number).toArray(String[]::new))
        .query((row, i) -> row.getString(2))
        .list();
  }
}
