package org.anzheng.web.body.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.Objection;
import org.anzheng.kernel.Refusal;
import org.anzheng.kernel.RefusalKind;
import org.anzheng.web.shared.FormField;
import org.anzheng.web.shared.Option;
import org.anzheng.web.shared.Row;
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 证据文件: takes uploads into the archive and shows what is on file. */
@Component("bodyEvaluationFiles")
class EvaluationFiles {

  private static final String WORD = "page.body.evaluation.";

  private final Archive archive;
  private final Files files;

  EvaluationFiles(Archive archive, Files files) {
    this.archive = archive;
    this.files = files;
  }

  /** Stores what was sent; files of an earlier attempt are kept. */
  EvidenceUpload receive(@Nullable List<MultipartFile> sent, List<UUID> kept, Actor actor) {
    Set<UUID> ids = new LinkedHashSet<>(kept);
    List<Objection> objections = new ArrayList<>();
    for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
      if (!file.isEmpty()) {
        store(file, actor, ids, objections);
      }
    }
    return new EvidenceUpload(List.copyOf(ids), objections);
  }

  /** The upload field, and before it the files that have arrived already. */
  List<FormField> fields(List<UUID> kept, View view) {
    FormField upload =
        new FormField.Upload("file", view.text(WORD + "file"), view.text(WORD + "file.hint"));
    if (kept.isEmpty()) {
      return List.of(upload);
    }
    List<Option> options =
        kept.stream().map(id -> Option.of(id.toString(), name(id).orElse(""))).toList();
    Set<String> all = kept.stream().map(UUID::toString).collect(Collectors.toSet());
    return List.of(
        FormField.Choice.many("evidence", view.text(WORD + "evidence"), all, options), upload);
  }

  /** Links to evidence. */
  List<Row> rows(String caseNumber, List<UUID> evidence, View view) {
    return evidence.stream()
        .map(id ->
            Row.link(
                view.text(WORD + "evidence"),
                name(id).orElse(id.toString()),
                EvaluationDesk.path(caseNumber) + "/files/" + id))
        .toList();
  }

  private Optional<String> name(UUID id) {
    return files.find(id).map(StoredFile::name);
  }

  private void store(MultipartFile file, Actor actor, Set<UUID> ids, List<Objection> objections) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
    String type = Optional.ofNullable(file.getContentType()).orElse("");
    try (var content = file.getInputStream()) {
      ids.add(archive.store(content, name, type, actor.organisation(), actor).id());
    } catch (Refusal refusal) {
      if (refusal.kind() != RefusalKind.INVALID) {
        throw refusal;
      }
      objections.addAll(refusal.objections());
    } catch (IOException e) {
      throw new UncheckedIOException("the upload could not be read", e);
    }
  }
}
