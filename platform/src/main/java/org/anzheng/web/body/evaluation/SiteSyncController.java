package org.anzheng.web.body.evaluation;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.anzheng.evaluations.EvaluationSummary;
import org.anzheng.evaluations.FieldEntries;
import org.anzheng.evaluations.FieldReceipt;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/**
 * 离线登记同步: takes what a phone has kept, entry by entry; each is answered by itself, so that one that
 * is refused holds nobody up.
 */
@Controller("bodySiteSync")
@RequestMapping("/body/cases/{number}/evaluation/site")
class SiteSyncController {

  private static final int MOST_BYTES = 1_000_000;

  private final EvaluationDesk desk;
  private final EvaluationFiles files;
  private final FieldEntries entries;

  SiteSyncController(EvaluationDesk desk, EvaluationFiles files, FieldEntries entries) {
    this.desk = desk;
    this.files = files;
    this.entries = entries;
  }

  @PostMapping("/entries")
  ResponseEntity<SiteAnswers> take(
      @PathVariable String number, InputStream body, Actor actor, View view) throws IOException {
    desk.forTeamMember(number, actor);
    byte[] bytes = body.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
    }
    Optional<List<SentEntry>> sent = SentEntries.read(bytes);
    return sent.map(all -> all.stream().map(each -> answer(number, each, actor, view)).toList())
        .map(answers -> ResponseEntity.ok(new SiteAnswers(answers)))
        .orElse(ResponseEntity.badRequest().build());
  }

  /** A photo comes before the entry that rests on it; the same photo again is the same file. */
  @PostMapping("/photos")
  ResponseEntity<SiteAnswers.Photo> photo(
      @PathVariable String number,
      @RequestParam(required = false) @Nullable MultipartFile file,
      Actor actor,
      View view) {
    EvaluationSummary own = desk.forTeamMember(number, actor);
    EvidenceUpload upload =
        files.receive(file == null ? List.of() : List.of(file), List.of(), actor);
    return upload.ids().stream()
        .findFirst()
        .map(id -> ResponseEntity.ok(SiteAnswers.Photo.stored(own.caseNumber(), id)))
        .orElseGet(() ->
            ResponseEntity.unprocessableContent()
                .body(SiteAnswers.Photo.refused(own.caseNumber(), why(upload, view))));
  }

  private static List<String> why(EvidenceUpload upload, View view) {
    Refusal refusal =
        upload.objections().isEmpty()
            ? new Refusal(KernelRefusal.REQUIRED)
            : new Refusal(upload.objections());
    return refusal.objections().stream().map(view::objection).toList();
  }

  private SiteAnswers.Answer answer(String number, SentEntry sent, Actor actor, View view) {
    try {
      FieldReceipt receipt = entries.take(number, sent.entry(), actor);
      return SiteAnswers.Answer.accepted(sent.id(), receipt.received());
    } catch (Refusal refusal) {
      return SiteAnswers.Answer.refused(
          sent.id(),
          refusal.reason().code(),
          refusal.objections().stream().map(view::objection).toList());
    }
  }
}
