package org.anzheng.web.shared;

/**
 * 防伪令牌: what every form must carry.
 *
 * @param parameter the field's name
 * @param token its value
 */
public record Csrf(String parameter, String token) {}
