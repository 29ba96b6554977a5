package org.anzheng.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.anzheng.kernel.Basis;
import org.anzheng.kernel.ChinaTime;
import org.springframework.stereotype.Service;

/** 证书公示: certificates as anybody may see them, now, at the end of a past day, and by search. */
@Service
public class PublicRegister {

  /** As many as there are processors to answer them. */
  private static final int QUESTIONS = Runtime.getRuntime().availableProcessors();

  private final CertificateReader reader;
  private final AskedTogether<String, CertificateEntry> now;
  private final SearchReader search;
  private final StateReader states;
  private final Clock clock;

  PublicRegister(CertificateReader reader, SearchReader search, StateReader states, Clock clock) {
    this.reader = reader;
    this.now = new AskedTogether<>(QUESTIONS, this::stand);
    this.search = search;
    this.states = states;
    this.clock = clock;
  }

  /** A certificate as it stands now. */
  @Basis("opinion:6")
  public Optional<CertificateEntry> find(String number) {
    return now.find(number);
  }

  private Map<String, CertificateEntry> stand(List<String> numbers) {
    return reader.at(numbers, clock.instant(), RegisterRows.WHENEVER);
  }

  /** A certificate as it stood at the end of a day; empty when it was not yet issued. */
  public Optional<CertificateEntry> asOf(String number, LocalDate day) {
    return one(number, lastMoment(day), RegisterRows.WHENEVER);
  }

  /**
   * What the register said of a day at the end of another: what was recorded later, such as a
   * correction with effect for the past, is left out.
   */
  public Optional<CertificateEntry> asRecorded(String number, LocalDate day, LocalDate recorded) {
    return one(number, lastMoment(day), lastMoment(recorded));
  }

  private Optional<CertificateEntry> one(String number, Instant instant, Instant recorded) {
    return Optional.ofNullable(reader.at(List.of(number), instant, recorded).get(number));
  }

  /** What a body had issued by the end of a day, as it stood then, in the order of the numbers. */
  public BodyCertificates ofBody(
      String approvalNo, AskedDay asked, Optional<String> after, int limit) {
    List<String> numbers = states.ofBody(approvalNo, asked.on(), after.orElse(""), limit + 1);
    List<String> shown = numbers.subList(0, Math.min(numbers.size(), limit));
    AsOf moment = AsOf.endOf(asked, clock.instant());
    List<PublicState> found =
        states
            .states(
                shown.stream().map(number -> new PublicQuestion(number, moment.instant())).toList(),
                moment.recorded())
            .stream()
            .flatMap(Optional::stream)
            .toList();
    return new BodyCertificates(
        found, numbers.size() > limit ? Optional.of(shown.getLast()) : Optional.empty());
  }

  private Instant lastMoment(LocalDate day) {
    return AsOf.lastMoment(day, clock.instant());
  }

  /** A page of certificates. */
  public SearchResult search(SearchQuery query) {
    return search.find(query, ChinaTime.dateOf(clock.instant()));
  }

  /**
   * What it says of many certificates, in the order of the questions; empty where there is none.
   */
  @Basis("opinion:9")
  public List<Optional<PublicState>> states(List<PublicQuestion> questions) {
    return states.states(questions, RegisterRows.WHENEVER);
  }

  /**
   * Certificates that bodies reported under a number of their own; several where several bodies use
   * the same.
   */
  public List<String> reportedAs(String alias) {
    return states.reportedAs(alias);
  }

  /** When the last event or report of a body came in; empty when none ever did. */
  public Optional<Instant> lastReport(String approvalNo) {
    return states.lastReport(approvalNo);
  }

  /** The highest certificate number that begins so, such as {@code CSSC-2026-TA-}. */
  public Optional<String> highest(String beginning) {
    return states.highest(beginning);
  }
}
