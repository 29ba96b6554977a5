package org.anzheng.web.body;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.Actor;
import org.anzheng.people.EvidenceKind;
import org.anzheng.web.shared.Typed;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.springframework.web.multipart.MultipartFile;

/** 能力证据文件: takes uploads into the archive, and keeps them while their form is mended. */
@Component
class PersonFiles {

  private final Archive archive;
  private final Files files;

  PersonFiles(Archive archive, Files files) {
    this.archive = archive;
    this.files = files;
  }

  /** What was typed, with the files that came along, each for its kind of evidence. */
  Typed with(Typed typed, MultiValueMap<String, MultipartFile> sent, Actor actor) {
    Typed all = typed;
    for (EvidenceKind kind : EvidenceKind.values()) {
      Optional<MultipartFile> file =
          Optional.ofNullable(sent.getFirst(EvidenceForm.fileField(kind)))
              .filter(each -> !each.isEmpty());
      if (file.isPresent()) {
        all = all.with(EvidenceForm.keptField(kind), store(file.get(), actor).toString());
      }
    }
    return all;
  }

  /** The name of a file. */
  String name(UUID file) {
    return files.find(file).map(StoredFile::name).orElse("");
  }

  /** The name of a file of the actor's body that was kept. */
  Optional<String> kept(Typed typed, EvidenceKind kind, Actor actor) {
    try {
      return Optional.of(typed.text(EvidenceForm.keptField(kind)))
          .filter(text -> !text.isEmpty())
          .flatMap(text -> files.find(UUID.fromString(text), actor.organisation()))
          .map(StoredFile::name);
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private UUID store(MultipartFile sent, Actor actor) {
    String name = Optional.ofNullable(sent.getOriginalFilename()).orElse("");
    String type = Optional.ofNullable(sent.getContentType()).orElse("");
    try (var content = sent.getInputStream()) {
      return archive.store(content, name, type, actor.organisation(), actor).id();
    } catch (IOException e) {
      throw new UncheckedIOException("the upload could not be read", e);
    }
  }
}
