package org.anzheng.api.v1;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the public interface says of itself. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

  @Bean
  OpenAPI openApi() {
    return new OpenAPI()
        .info(
            new Info()
                .title("Anzheng 安证")
                .version("1")
                .description("Public data of China's cybersecurity service certification.")
                .license(new License().name("Apache-2.0")))
        .servers(List.of(new Server().url(DescriptionController.SOME_SITE)));
  }
}
