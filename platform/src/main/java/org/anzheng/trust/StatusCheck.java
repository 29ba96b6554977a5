package org.anzheng.trust;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.proof.StatusListToken;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Replays the log and compares every published status list with what follows from its prefix. */
final class StatusCheck {

  private final JdbcClient jdbc;
  private final TokenKeys keys;
  private final Findings findings;
  private final Map<String, Integer> shards = new HashMap<>();

  StatusCheck(JdbcClient jdbc, TokenKeys keys, Findings findings) {
    this.jdbc = jdbc;
    this.keys = keys;
    this.findings = findings;
  }

  void run(List<Shard> known, List<PublishedStatus> published) {
    known.forEach(shard -> shards.put(shard.origin(), shard.logId()));
    List<YearKey> signers = keys.all().stream().filter(key -> !key.isOfBody()).toList();
    List<PublishedStatus> replayable = new ArrayList<>();
    for (PublishedStatus status : published) {
      whyNot(status, signers)
          .ifPresentOrElse(why -> wrong(status, why), () -> replayable.add(status));
    }
    StatusLeaves leaves = new StatusLeaves(jdbc);
    replayable.stream()
        .sorted(Comparator.comparingInt(this::shardOf).thenComparingLong(StatusCheck::sizeOf))
        .forEach(status -> compare(status, leaves));
  }

  private void compare(PublishedStatus status, StatusLeaves leaves) {
    StatusListToken token = status.token().orElseThrow();
    if (leaves.isBefore(shardOf(status), sizeOf(status))) {
      leaves.advance(shardOf(status), sizeOf(status), new HashSet<>());
    }
    boolean agrees =
        leaves.replay().names().contains(status.name())
            && leaves.replay().list(status.name()).equals(token.list())
            && leaves.replay().entries(status.name()).equals(token.entries());
    if (!agrees) {
      wrong(status, "is not what follows from its prefix");
    }
  }

  /** It must be signed by a status key, for its own address, over a head the log really had. */
  private Optional<String> whyNot(PublishedStatus status, List<YearKey> signers) {
    if (status.token().isEmpty()) {
      return Optional.of("cannot be read");
    }
    StatusListToken token = status.token().get();
    if (!isAddressOf(token, status)) {
      return Optional.of(
          "is signed for " + token.uri() + ", which is no address of " + token.log().origin());
    }
    if (signers.stream().noneMatch(key -> isSignedBy(token, key))) {
      return Optional.of("is not signed by a key for status lists");
    }
    return isHeadOfLog(token)
        ? Optional.empty()
        : Optional.of("names a head that this log never had");
  }

  private static boolean isSignedBy(StatusListToken token, YearKey key) {
    return key.kid().equals(token.jws().kid()) && token.jws().isSignedBy(key.jwk());
  }

  /** Its own address on the site of the log it names, whatever the settings of a command say. */
  private static boolean isAddressOf(StatusListToken token, PublishedStatus status) {
    String site = token.log().origin().replaceFirst("/log/[0-9]+$", "");
    String uri = token.uri().replaceFirst("^https?://", "");
    return uri.equals(site + StatusFiles.PATH + status.name());
  }

  private boolean isHeadOfLog(StatusListToken token) {
    return Optional.ofNullable(shards.get(token.log().origin()))
        .flatMap(logId ->
            jdbc.sql("SELECT root FROM trust.tlog_checkpoint WHERE log_id = :log AND size = :size")
                .param("log", logId)
                .param("size", token.log().size())
                .query((row, i) -> row.getBytes("root"))
                .optional())
        .filter(root -> Arrays.equals(root, token.log().root()))
        .isPresent();
  }

  private int shardOf(PublishedStatus status) {
    return shards.getOrDefault(status.token().orElseThrow().log().origin(), 0);
  }

  private static long sizeOf(PublishedStatus status) {
    return status.token().orElseThrow().log().size();
  }

  private void wrong(PublishedStatus status, String what) {
    findings.add(
        DifferenceKind.STATUS_LIST_DIFFERS,
        "%s %s %s",
        status.name(),
        status.file().getFileName(),
        what);
  }
}
