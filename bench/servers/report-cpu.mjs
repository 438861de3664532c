/** Loaded into a server under measurement: answers its parent's question how much processor time it has taken. */
process.on('message', (message) => {
  if (message !== 'cpu') return
  const { user, system } = process.cpuUsage()
  process.send?.({ cpuMilliseconds: (user + system) / 1000 })
})
process.on('disconnect', () => process.exit(1))
// The question must not keep a server alive that has been told to stop.
process.channel?.unref()
