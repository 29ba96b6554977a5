package org.anzheng.web.open;

/**
 * 首页.
 *
 * @param valid how many certificates are valid now
 * @param all how many there are in all
 * @param bodies how many bodies are in force
 */
public record HomePage(long valid, long all, long bodies) {}
