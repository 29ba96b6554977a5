package org.anzheng.api.v1;

import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * 接口说明: the description of this interface. The tests make it from the code and compare it with what
 * is committed, so that nothing has to be worked out while the platform runs.
 */
@Hidden
@RestController
class DescriptionController {

  /** What stands in the committed description for the address of the platform. */
  static final String SOME_SITE = "http://anzheng.example";

  private final String site;

  DescriptionController(@Value("${anzheng.public-url}") String site) {
    this.site = site;
  }

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  String description() throws IOException {
    return new ClassPathResource("api/openapi.json")
        .getContentAsString(StandardCharsets.UTF_8)
        .replace('"' + SOME_SITE + '"', '"' + site + '"');
  }
}
