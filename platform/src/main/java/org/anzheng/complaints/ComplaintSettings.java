package org.anzheng.complaints;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public intake.
 *
 * @param perHour how many complaints, and how many wrong secrets, one address may send in an hour
 */
@ConfigurationProperties("anzheng.complaints")
record ComplaintSettings(@DefaultValue("20") int perHour) {}
