package org.anzheng.architecture;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

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

  @Test
  void there_is_one_description_and_no_other() throws Exception {
    client.perform(get("/api/v1/openapi.json.yaml")).andExpect(status().isForbidden());
    client.perform(get("/v3/api-docs")).andExpect(status().isNotFound());
    client.perform(get("/swagger-ui/index.html")).andExpect(status().isNotFound());
  }
}
