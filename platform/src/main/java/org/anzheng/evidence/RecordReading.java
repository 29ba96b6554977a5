package org.anzheng.evidence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.anzheng.certificates.CertificateFact;
import org.anzheng.certificates.CertificateSearch;
import org.anzheng.certification.CaseTimeline;
import org.anzheng.certification.ContractConcluded;
import org.anzheng.certification.ContractProposed;
import org.anzheng.certification.ContractSigned;
import org.anzheng.certification.SupplementRequested;
import org.anzheng.proof.Disclosure;
import org.anzheng.proof.FieldCommitments;
import org.anzheng.trust.ChainEvidence;
import org.anzheng.trust.RecordEvidence;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** 记录查阅: the records of a chain, and how far each may be opened from one side. */
@Service
public class RecordReading {

  private static final int AT_ONCE = 200;
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String ACCOUNT = "/act/account";

  /**
   * What the body itself tells its client: contract, gaps, and all that becomes of a certificate.
   */
  private static final Set<String> TOLD =
      Stream.concat(
              Arrays.stream(CertificateFact.class.getPermittedSubclasses()),
              Stream.of(
                  SupplementRequested.class,
                  ContractProposed.class,
                  ContractSigned.class,
                  ContractConcluded.class))
          .map(Class::getSimpleName)
          .collect(Collectors.toUnmodifiableSet());

  private final ChainEvidence chains;
  private final CaseTimeline timeline;
  private final CertificateSearch certificates;

  RecordReading(ChainEvidence chains, CaseTimeline timeline, CertificateSearch certificates) {
    this.chains = chains;
    this.timeline = timeline;
    this.certificates = certificates;
  }

  /** Every record of the chain, in its order. */
  public List<RecordLine> lines(EvidenceSubject subject) {
    RecordsOfCase own = new RecordsOfCase(subject.summary(), timeline, certificates);
    List<RecordLine> lines = new ArrayList<>();
    String chain = subject.summary().chain();
    List<RecordEvidence> some = chains.after(chain, 0, AT_ONCE);
    while (!some.isEmpty()) {
      some.forEach(record -> lines.add(line(record, own, subject)));
      some = chains.after(chain, some.getLast().n(), AT_ONCE);
    }
    return List.copyOf(lines);
  }

  /** The fields of a record that may be shown; none where it can only be shown whole. */
  public List<Disclosure> fields(EvidenceSubject subject, RecordLine line) {
    return line.fields() && line.opens()
        ? chains.at(subject.summary().chain(), line.n()).stream()
            .flatMap(record -> shown(record, line.access()).stream())
            .toList()
        : List.of();
  }

  static List<Disclosure> shown(RecordEvidence record, RecordAccess access) {
    return record.content().stream()
        .filter(content -> record.hasFields())
        .flatMap(content -> FieldCommitments.of(content.salt(), content.json()).stream())
        .filter(field -> access == RecordAccess.WHOLE || !field.name().equals(ACCOUNT))
        .toList();
  }

  private static RecordLine line(
      RecordEvidence record, RecordsOfCase own, EvidenceSubject subject) {
    Optional<JsonNode> body = record.content().map(content -> JSON.readTree(content.json()));
    boolean ofCase = own.has(record.fact(), body);
    return new RecordLine(
        record.n(),
        record.fact(),
        record.kind(),
        record.at(),
        ofCase,
        body.map(json -> ofCase ? access(record, json, subject) : RecordAccess.CLOSED)
            .orElse(RecordAccess.ERASED),
        record.hasFields());
  }

  private static RecordAccess access(
      RecordEvidence record, JsonNode body, EvidenceSubject subject) {
    return switch (subject.side()) {
      case BODY, AUTHORITY -> RecordAccess.WHOLE;
      case READER -> RecordAccess.CLOSED;
      case CLIENT -> {
        String by = body.path("act").path("organisation").asString();
        if (by.equals(subject.organisation().toString())) {
          yield RecordAccess.WHOLE;
        }
        yield TOLD.contains(record.kind()) && record.hasFields()
            ? RecordAccess.FIELDS
            : RecordAccess.CLOSED;
      }
    };
  }
}
