package org.anzheng.web.body;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.people.PersonDirectory;
import org.anzheng.people.PersonSummary;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** 能力证据文件下载: the files that a competence of the body's own people rests on. */
@Controller
class PersonFilesController {

  private final PersonDirectory directory;
  private final Archive archive;
  private final Files files;

  PersonFilesController(PersonDirectory directory, Archive archive, Files files) {
    this.directory = directory;
    this.archive = archive;
    this.files = files;
  }

  @GetMapping("/body/people/{id}/files/{file}")
  ResponseEntity<InputStreamResource> file(
      @PathVariable UUID id, @PathVariable UUID file, Actor actor) {
    StoredFile stored =
        directory
            .find(id)
            .filter(person -> person.body().equals(actor.organisation()))
            .filter(person -> holds(person, file))
            .flatMap(person -> files.find(file))
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(stored.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .contentType(MediaType.parseMediaType(stored.mediaType()))
        .body(new InputStreamResource(archive.open(file)));
  }

  private static boolean holds(PersonSummary person, UUID file) {
    return person.competences().stream()
        .flatMap(competence -> competence.evidence().stream())
        .anyMatch(shown -> shown.file().equals(Optional.of(file)));
  }
}
