/** The smallest tool: the one that plugins/README.md teaches and that peerbench-starter.zip holds. */
package org.example;
