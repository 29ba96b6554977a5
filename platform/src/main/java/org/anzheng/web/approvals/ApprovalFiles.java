package org.anzheng.web.approvals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.bodies.approval.ApprovalEvidence;
import org.anzheng.bodies.approval.ApprovalFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.ArchivedFiles;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Typed;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 审批附件: takes uploads into the archive, and hands out the files that a case names. */
@Component
public class ApprovalFiles {

  private final Archive archive;
  private final Files files;
  private final ArchivedFiles downloads;

  ApprovalFiles(Archive archive, Files files, ArchivedFiles downloads) {
    this.archive = archive;
    this.files = files;
    this.downloads = downloads;
  }

  /** Stores what was chosen in each field {@code file.x}; afterwards {@code kept.x} names it. */
  public Typed with(Typed typed, MultiValueMap<String, MultipartFile> sent, Actor actor) {
    Typed after = typed;
    for (Map.Entry<String, List<MultipartFile>> field : sent.entrySet()) {
      List<String> ids = new ArrayList<>();
      String kept = field.getKey().replaceFirst("^file", "kept");
      for (MultipartFile file : field.getValue()) {
        if (!file.isEmpty()) {
          ids.add(store(file, field.getKey(), actor).toString());
        }
      }
      if (!ids.isEmpty()) {
        ids.addAll(typed.texts(kept));
        after = after.with(kept, ids.toArray(String[]::new));
      }
    }
    return after;
  }

  /** The files kept in a field. */
  public static List<UUID> kept(Typed typed, String field) {
    List<UUID> ids = new ArrayList<>();
    for (String text : typed.texts(field)) {
      try {
        ids.add(UUID.fromString(text));
      } catch (IllegalArgumentException e) {
        throw new Refusal(List.of(Objection.toField(field, KernelRefusal.NOT_UNDERSTOOD)));
      }
    }
    return ids.stream().sorted().toList();
  }

  /** Name of the file kept in a field, if it is the organisation's own; else empty. */
  public String kept(Typed typed, String field, Actor actor) {
    return kept(typed, field).stream()
        .flatMap(id -> files.find(id, actor.organisation()).stream())
        .map(StoredFile::name)
        .findFirst()
        .orElse("");
  }

  /** Name of a file. */
  public String name(UUID file) {
    return files.find(file).map(StoredFile::name).orElse(file.toString());
  }

  /** One file of a case, as an attachment. */
  public ResponseEntity<StreamingResponseBody> of(ApprovalFile approval, UUID id) {
    return attachment(
        named(approval)
            .filter(id::equals)
            .findFirst()
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND)));
  }

  /** One archived file as an attachment. The caller has made sure that the reader may see it. */
  public ResponseEntity<StreamingResponseBody> attachment(UUID id) {
    return downloads.download(id);
  }

  private static Stream<UUID> named(ApprovalFile approval) {
    return Stream.concat(
        approval.record().evidence().stream().map(ApprovalEvidence::file),
        approval.record().reviews().stream()
            .flatMap(review -> review.report().stream())
            .map(ApprovalEvidence::file));
  }

  private UUID store(MultipartFile file, String field, Actor actor) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String type = Optional.ofNullable(file.getContentType()).orElse("");
    return Forms.renaming(
        "file",
        field,
        () -> {
          try (InputStream content = file.getInputStream()) {
            return archive.store(content, name, type, actor.organisation(), actor).id();
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
