package org.anzheng.parties;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
  PasswordSettings.class,
  LoginSettings.class,
  OperatorSettings.class
})
class PartiesConfiguration {}
