/** What goes when somebody goes: figures of links between organisations that rest on people, whoever recorded them. */
package org.peerbench.leadership.tie;
