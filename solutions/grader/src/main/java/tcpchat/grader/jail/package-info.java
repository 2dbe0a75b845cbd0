/** Where the code of students runs and is compiled: out of reach of the network, of files and of other processes. */
package tcpchat.grader.jail;
