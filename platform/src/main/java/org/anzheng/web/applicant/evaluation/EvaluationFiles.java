package org.anzheng.web.applicant.evaluation;

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
import org.anzheng.web.shared.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** 整改证据: takes uploads into the archive and keeps them while the form is corrected. */
@Component("applicantEvaluationFiles")
class EvaluationFiles {

  private static final String WORD = "page.applicant.evaluation.";

  private final Archive archive;
  private final Files files;

  EvaluationFiles(Archive archive, Files files) {
    this.archive = archive;
    this.files = files;
  }

  /**
   * 上传结果: what has arrived of the files sent.
   *
   * @param ids files in the archive, also those of an earlier attempt
   * @param objections to files that were not taken
   */
  record Received(List<UUID> ids, List<Objection> objections) {}

  Received receive(@Nullable List<MultipartFile> sent, List<UUID> kept, Actor actor) {
    Set<UUID> ids = new LinkedHashSet<>(kept);
    List<Objection> objections = new ArrayList<>();
    for (MultipartFile file : sent == null ? List.<MultipartFile>of() : sent) {
      if (!file.isEmpty()) {
        store(file, actor, ids, objections);
      }
    }
    return new Received(List.copyOf(ids), objections);
  }

  List<FormField> fields(List<UUID> kept, View view) {
    FormField upload =
        new FormField.Upload("file", view.text(WORD + "file"), view.text(WORD + "file.hint"));
    if (kept.isEmpty()) {
      return List.of(upload);
    }
    List<Option> options =
        kept.stream()
            .map(id -> Option.of(id.toString(), files.find(id).map(StoredFile::name).orElse("")))
            .toList();
    Set<String> all = kept.stream().map(UUID::toString).collect(Collectors.toSet());
    return List.of(
        FormField.Choice.many("evidence", view.text(WORD + "evidence"), all, options), upload);
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
