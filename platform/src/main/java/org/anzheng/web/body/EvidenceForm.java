package org.anzheng.web.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.people.CompetenceEvidence;
import org.anzheng.people.EvidenceKind;
import org.anzheng.web.shared.TypedReader;

/** 能力证据表单: one block for each kind of evidence; a block left blank is none. */
final class EvidenceForm {

  private EvidenceForm() {}

  /** The name of the text of a kind; its day and file follow from it. */
  static String field(EvidenceKind kind) {
    return "evidence-" + kind;
  }

  static String dateField(EvidenceKind kind) {
    return field(kind) + "-date";
  }

  /** The identity of a file that has arrived. */
  static String keptField(EvidenceKind kind) {
    return field(kind) + "-kept";
  }

  static String fileField(EvidenceKind kind) {
    return field(kind) + "-file";
  }

  static List<CompetenceEvidence> read(TypedReader reader) {
    List<CompetenceEvidence> shown = new ArrayList<>();
    Arrays.stream(EvidenceKind.values())
        .flatMap(kind -> read(kind, reader).stream())
        .forEach(shown::add);
    return shown;
  }

  private static Optional<CompetenceEvidence> read(EvidenceKind kind, TypedReader reader) {
    String text = reader.text(field(kind));
    Optional<UUID> file = reader.idIfAny(keptField(kind));
    if (text.isEmpty() && file.isEmpty() && reader.text(dateField(kind)).isEmpty()) {
      return Optional.empty();
    }
    Optional<LocalDate> dated = reader.date(dateField(kind));
    return dated.map(day -> new CompetenceEvidence(kind, text, day, file));
  }
}
