import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import { ChartsLoading } from './chart-figure.tsx'
import './charts/charts.css'

const Charts = lazy(() => import('./charts/charts.tsx').then((file) => ({ default: file.Charts })))

const AT_THE_LATEST_MS = 2_500

/** The charts come last, and are fetched when they are near or nothing else is to be done. */
export function ChartsSection() {
  const place = useRef<HTMLElement>(null)
  const [wanted, setWanted] = useState(false)
  useEffect(() => {
    const want = () => setWanted(true)
    const latest = setTimeout(want, AT_THE_LATEST_MS)
    addEventListener('beforeprint', want)
    const near = new IntersectionObserver(([seen]) => seen?.isIntersecting && want(), { rootMargin: '300px' })
    if (place.current) near.observe(place.current)
    return () => {
      clearTimeout(latest)
      removeEventListener('beforeprint', want)
      near.disconnect()
    }
  }, [])
  return (
    <section ref={place} className="section" aria-labelledby="how-it-goes">
      <div className="head">
        <h2 id="how-it-goes">How it goes</h2>
      </div>
      {wanted ? (
        <Suspense fallback={<ChartsLoading />}>
          <Charts />
        </Suspense>
      ) : (
        <ChartsLoading />
      )}
    </section>
  )
}
