package org.anzheng.architecture;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.anzheng.given.PlatformTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** The description of the public interface is made from the code and committed. */
@PlatformTest
class OpenApiTest {

  @Autowired MockMvc client;

  @Test
  void the_description_is_fresh() throws Exception {
    String made =
        client
            .perform(get("/api/v1/openapi.json"))
            .andReturn()
            .getResponse()
            .getContentAsString()
            .strip();
    GeneratedDoc.isFresh("docs/openapi.json", made + "\n");
  }
}
