package org.anzheng.web.regulator.opinions;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.anzheng.archive.Archive;
import org.anzheng.archive.Files;
import org.anzheng.archive.StoredFile;
import org.anzheng.kernel.Actor;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.opinions.OpinionSearch;
import org.anzheng.opinions.OpinionTransition;
import org.anzheng.opinions.OpinionView;
import org.anzheng.opinions.OpinionView.Answer;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** 征求意见: what is asked of the department, what it answered, and the letters. */
@Controller("regulatorOpinions")
@RequestMapping("/regulator/opinions")
class OpinionsController {

  private final OpinionSearch search;
  private final OpinionPages pages;
  private final Archive archive;
  private final Files files;

  OpinionsController(OpinionSearch search, OpinionPages pages, Archive archive, Files files) {
    this.search = search;
    this.pages = pages;
    this.archive = archive;
    this.files = files;
  }

  @GetMapping
  ModelAndView list(Actor actor, View view) {
    List<OpinionView> others =
        OpinionTransition.ASK.mayBeDoneBy(actor)
            ? search.open().stream().filter(o -> !actor.has(o.role())).toList()
            : List.of();
    return Pages.of(
        "regulator/opinions",
        new OpinionListPage(
            OpinionWords.lines(search.awaiting(actor), view),
            OpinionWords.lines(others, view),
            OpinionWords.lines(search.closed(actor), view)));
  }

  @GetMapping("/{id}")
  ModelAndView show(@PathVariable UUID id, Actor actor, View view) {
    return Pages.of(
        "regulator/opinion", pages.page(id, Typed.none(), FormErrors.none(), actor, view));
  }

  @GetMapping("/{id}/letter")
  ResponseEntity<Resource> letter(@PathVariable UUID id, Actor actor) {
    StoredFile file =
        search
            .find(id, actor)
            .answer()
            .flatMap(Answer::file)
            .flatMap(files::find)
            .orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
    ContentDisposition disposition =
        ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build();
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
        .contentType(MediaType.parseMediaType(file.mediaType()))
        .contentLength(file.size())
        .body(new InputStreamResource(archive.open(file.id())));
  }
}
