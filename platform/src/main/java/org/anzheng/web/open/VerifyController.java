package org.anzheng.web.open;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.anzheng.adoption.verification.VerificationItem;
import org.anzheng.adoption.verification.VerificationRun;
import org.anzheng.adoption.verification.VerificationRuns;
import org.anzheng.adoption.verification.Verifications;
import org.anzheng.kernel.KernelRefusal;
import org.anzheng.kernel.Refusal;
import org.anzheng.web.shared.FormErrors;
import org.anzheng.web.shared.Forms;
import org.anzheng.web.shared.Pages;
import org.anzheng.web.shared.Typed;
import org.anzheng.web.shared.View;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.StreamingResponseBody;

/** 核验: one certificate at once, a list while its sender watches. */
@Controller
class VerifyController {

  private static final int SHOWN = 100;
  private static final String EVERY_SECONDS = "3";

  private final Verifications verifications;
  private final VerificationRuns runs;
  private final VerifyPages pages;
  private final VerdictFile file;

  VerifyController(
      Verifications verifications, VerificationRuns runs, VerifyPages pages, VerdictFile file) {
    this.verifications = verifications;
    this.runs = runs;
    this.pages = pages;
    this.file = file;
  }

  @GetMapping("/verify")
  ModelAndView one(@RequestParam MultiValueMap<String, String> asked, View view) {
    Typed typed = new Typed(asked);
    VerificationItem item =
        new VerificationItem(
            typed.text("number"),
            typed.text("uscc"),
            typed.text("holder"),
            typed.text("category"),
            typed.text("level"),
            typed.text("body"),
            typed.text("on"));
    return Pages.of(
        "open/verify",
        pages.page(
            typed,
            FormErrors.none(),
            Optional.of(item).filter(i -> !i.number().isEmpty()).map(verifications::verify),
            view));
  }

  @PostMapping("/verify/lists")
  ModelAndView send(
      @RequestParam(defaultValue = "") String list,
      @RequestParam Optional<MultipartFile> file,
      View view) {
    return Forms.submit(
        () -> "/verify/lists/" + sent(list, file.filter(f -> !f.isEmpty()), view),
        errors ->
            Pages.of(
                "open/verify",
                pages.page(Typed.none().with("list", list), errors, Optional.empty(), view)));
  }

  private String sent(String list, Optional<MultipartFile> sent, View view) {
    try {
      Path copy = Files.createTempFile("anzheng-list-", ".tmp");
      try {
        if (sent.isPresent()) {
          try (InputStream in = sent.get().getInputStream()) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
          }
        } else {
          Files.writeString(copy, list);
        }
        String name =
            sent.flatMap(f -> Optional.ofNullable(f.getOriginalFilename()))
                .filter(n -> !n.isBlank())
                .orElseGet(() -> view.text(VerdictWords.WORD + "pasted"));
        return runs.send(copy, name);
      } finally {
        Files.delete(copy);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @GetMapping("/verify/lists/{id}")
  ModelAndView run(@PathVariable String id, HttpServletResponse response, View view) {
    VerificationRun run = find(id);
    if (!run.isDone()) {
      response.setHeader("Refresh", EVERY_SECONDS);
    }
    return Pages.of("open/sheet", pages.run(run, runs.differing(id, SHOWN), runs.daysKept(), view));
  }

  @GetMapping("/verify/lists/{id}/result.csv")
  ResponseEntity<StreamingResponseBody> result(@PathVariable String id, View view) {
    VerificationRun run = find(id);
    return ResponseEntity.ok()
        .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"verification.csv\"")
        .body(out -> file.write(run, out, view));
  }

  private VerificationRun find(String id) {
    return runs.find(id).orElseThrow(() -> new Refusal(KernelRefusal.NOT_FOUND));
  }
}
